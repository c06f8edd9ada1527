import { InvalidArgumentError, Option } from 'commander';

/** For frontends whose development server has an origin of its own. */
export const corsOriginOption = (): Option =>
  new Option('--cors-origin <origin...>', 'origins whose pages may call from a browser, like http://localhost:5173')
    .argParser((text: string, before: readonly string[]) => [...before, originOf(text)])
    .default([], 'none');

// As browsers send it: without the slash that an address bar adds. Anything else would be compared in vain.
function originOf(text: string): string {
  const url = URL.parse(text);
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url === null || !isWeb || url.href !== `${url.origin}/`) {
    throw new InvalidArgumentError('An origin is a scheme, a host and a port, like http://localhost:5173.');
  }
  return url.origin;
}
