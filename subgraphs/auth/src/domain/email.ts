const MAX_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;
// A subset of RFC 5321: dot-atoms without the signs that mail systems treat differently, and host names in ASCII.
const LOCAL = /^[a-z0-9_+'-]+(\.[a-z0-9_+'-]+)*(?<!')$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/**
 * The one form under which an address is kept and looked up; undefined for what is no address.
 *
 * Control and invisible characters are refused. The rest is trimmed, brought to NFKC and lower case, and must then be
 * ASCII in both parts. So compatibility forms (full-width letters) fall together with what they look like, and letters
 * of another script that only look alike are refused. International domains are written in their `xn--` form.
 */
export function canonicalEmail(text: string): string | undefined {
  if (text.length > 4 * MAX_LENGTH || INVISIBLE.test(text)) return undefined;
  const email = text.normalize('NFKC').trim().toLowerCase();
  const [local = '', domain = '', ...rest] = email.split('@');
  const isAddress =
    rest.length === 0 &&
    email.length <= MAX_LENGTH &&
    local.length <= MAX_LOCAL_LENGTH &&
    LOCAL.test(local) &&
    DOMAIN.test(domain);
  return isAddress ? email : undefined;
}
