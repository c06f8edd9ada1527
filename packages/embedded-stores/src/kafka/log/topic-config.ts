const DAY_MS = 24 * 60 * 60 * 1000;

/** What Kafka uses where a topic says nothing. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'cleanup.policy': 'delete',
  'max.message.bytes': String(1024 * 1024 + 12),
  'retention.ms': String(7 * DAY_MS),
};

export interface ConfigEntry {
  readonly name: string;
  readonly value: string;
  readonly isDefault: boolean;
}

/** The configuration a topic was created with. What this broker does not act on is kept and answered all the same. */
export class TopicConfig {
  static readonly default = new TopicConfig({});
  readonly #given: Readonly<Record<string, string>>;

  constructor(given: Readonly<Record<string, string>>) {
    this.#given = given;
  }

  static fromJson(json: string): TopicConfig {
    return new TopicConfig(JSON.parse(json) as Record<string, string>);
  }

  toJson(): string {
    return JSON.stringify(this.#given);
  }

  /** How long batches are kept; undefined: for ever. */
  get retentionMs(): number | undefined {
    const milliseconds = Number(this.#value('retention.ms'));
    return milliseconds < 0 || !this.#value('cleanup.policy').includes('delete') ? undefined : milliseconds;
  }

  /** The largest batch a producer may send, compressed, with its header. */
  get maxMessageBytes(): number {
    return Number(this.#value('max.message.bytes'));
  }

  get isValid(): boolean {
    return /^(-1|\d{1,15})$/.test(this.#value('retention.ms')) && /^\d{1,9}$/.test(this.#value('max.message.bytes'));
  }

  entries(): ConfigEntry[] {
    return Object.entries({ ...DEFAULTS, ...this.#given }).map(([name, value]) => ({
      name,
      value,
      isDefault: !Object.hasOwn(this.#given, name),
    }));
  }

  #value(name: string): string {
    return this.#given[name] ?? DEFAULTS[name] ?? '';
  }
}
