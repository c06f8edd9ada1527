/** The variables that services read, from `http://key:secret@host:port/bucket`. */
export function mediaVariables(url: string): Readonly<Record<string, string>> {
  const { origin, username, password, pathname } = new URL(url);
  return {
    MEDIA_S3_ENDPOINT: origin,
    MEDIA_BUCKET: pathname.slice(1),
    MEDIA_ACCESS_KEY_ID: decodeURIComponent(username),
    MEDIA_SECRET_ACCESS_KEY: decodeURIComponent(password),
  };
}
