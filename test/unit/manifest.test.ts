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

test('no page and no other extension can talk to it', () => {
  for (const name of ['externally_connectable', 'sandbox', 'update_url']) expect(manifest).not.toHaveProperty(name);
});

test('its own pages run nothing but its own scripts, and load nothing that is not in the package', () => {
  expect(manifest.content_security_policy).toEqual({
    extension_pages: [
      "default-src 'none'",
      "script-src 'self'",
      // The reader's style sheets are elements.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      // Pictures that a person saves in a file; fonts are bytes in scripts.
      'connect-src http: https:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  });
});
