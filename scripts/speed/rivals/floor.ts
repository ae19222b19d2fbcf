/** The least that any overlay does: an empty dialog in a shadow root. */

const host = document.createElement('rival-reader');
const root = host.attachShadow({ mode: 'closed' });
const dialog = document.createElement('dialog');
root.append(dialog);
document.documentElement.append(host);
dialog.showModal();
