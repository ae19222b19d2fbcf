import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

/** What Naqi may do is raised on purpose, here and in the manifest, or not at all. */
test('the manifest asks for as little as can be', () => {
  expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  for (const name of ['host_permissions', 'optional_permissions', 'content_scripts', 'web_accessible_resources'])
    expect(manifest).not.toHaveProperty(name);
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('no page and no other extension can talk to it, and its pages keep the strict policy of the browser', () => {
  for (const name of ['externally_connectable', 'content_security_policy', 'sandbox', 'update_url'])
    expect(manifest).not.toHaveProperty(name);
});
