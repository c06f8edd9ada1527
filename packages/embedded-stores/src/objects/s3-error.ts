/** What S3 answers instead of what was asked: a code that clients know, in XML. */
export class S3Error extends Error {
  override readonly name = 'S3Error';
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const accessDenied = (message = 'Access denied.'): S3Error => new S3Error('AccessDenied', 403, message);

export const noSuchKey = (): S3Error => new S3Error('NoSuchKey', 404, 'There is no object of this name.');
