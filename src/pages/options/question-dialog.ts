import { element } from '../../element.ts';
import { t } from '../../i18n.ts';

/**
 * Asks in a modal dialog, and returns the chosen answer; null if it was cancelled.
 *
 * @param answers for each answer the label of its button; a button to cancel comes before them
 */
export async function askInDialog<Answer extends string>(
  question: string,
  answers: Readonly<Record<Answer, string>>,
): Promise<Answer | null> {
  const dialog = element(document, 'dialog', { ariaLabel: question });
  const buttons = Object.entries<string>({ '': t('cancel'), ...answers }).map(([value, label]) => {
    const button = element(document, 'button', { type: 'submit', className: value === '' ? 'plain' : value }, label);
    button.value = value;
    return button;
  });
  const form = element(document, 'form', { className: 'buttons' }, ...buttons);
  form.method = 'dialog';
  dialog.append(element(document, 'p', {}, question), form);
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  dialog.remove();
  const chosen = dialog.returnValue;
  return isAnswer(answers, chosen) ? chosen : null;
}

function isAnswer<Answer extends string>(answers: Readonly<Record<Answer, string>>, chosen: string): chosen is Answer {
  return Object.hasOwn(answers, chosen);
}
