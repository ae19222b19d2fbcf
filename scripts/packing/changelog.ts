/** Reads CHANGELOG.md: a heading of the second level for each version, and below it what changed. */

/** What changed in a version, as Markdown. Throws if the list has no section of that version, or an empty one. */
export function changesOf(version: string, changelog: string): string {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => headingOf(text) === version);
  const changes = section?.slice(section.indexOf('\n')).trim() ?? '';
  if (changes === '') throw new Error(`CHANGELOG.md does not say what changed in ${version}`);
  return changes;
}

function headingOf(section: string): string {
  return section.split('\n', 1)[0]?.trim() ?? '';
}
