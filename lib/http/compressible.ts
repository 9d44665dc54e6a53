/** Whether a content of a media type is text, which a coding makes several times smaller; pictures and archives are compressed. */
export function isCompressible(mediaType: string | null): boolean {
  return /^text\/|^application\/(?:json|xml|javascript|x-ndjson)\b|\+(?:json|xml)\b/.test(mediaType ?? "");
}
