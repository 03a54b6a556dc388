// What is run inside the editor's page: each function holds everything that it needs.

/**
 * Every squiggle of the editor that has the focus, else of the first: its severity, the number in the margin, and the
 * characters that it stands under.
 *
 * @returns {{ severity: 'error' | 'warning' | 'info' | 'hint', line: number, text: string }[]}
 */
export function squigglesIn() {
  const editor =
    document.querySelector('.editor-instance .monaco-editor.focused') ??
    document.querySelector('.editor-instance .monaco-editor');
  if (!editor) return [];
  const lines = [...editor.querySelectorAll('.view-lines .view-line')];
  const numbers = [...editor.querySelectorAll('.margin .line-numbers')];
  // A line that is wrapped has its number beside its first part only.
  const numberAt = (y) =>
    numbers
      .map((element) => ({ top: element.getBoundingClientRect().top, number: Number(element.textContent) }))
      .filter(({ top, number }) => top <= y && number > 0)
      .sort((a, b) => b.top - a.top)[0]?.number;
  const at = (elements, y) =>
    elements.find((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top <= y && y < bottom;
    });
  const covered = (line, left, right) => {
    let text = '';
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      for (let index = 0; index < node.nodeValue.length; index++) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const box = range.getBoundingClientRect();
        const middle = (box.left + box.right) / 2;
        if (box.width > 0 && left <= middle && middle < right) text += node.nodeValue[index];
      }
    }
    return text.replaceAll('\u00a0', ' ');
  };
  const names = ['error', 'warning', 'info', 'hint'];
  return [...editor.querySelectorAll('.view-overlays .cdr')].flatMap((element) => {
    const severity = names.find((name) => element.classList.contains(`squiggly-${name}`));
    const { left, right, top, height } = element.getBoundingClientRect();
    const line = at(lines, top + height / 2);
    if (!severity || !line) return [];
    return [{ severity, line: numberAt(top + height / 2), text: covered(line, left, right) }];
  });
}

/**
 * The lines of text that can be seen in the editor, from top to bottom.
 *
 * @returns {string[]}
 */
export function linesIn() {
  const editor = document.querySelector('.editor-instance .monaco-editor');
  const lines = [...(editor?.querySelectorAll('.view-lines .view-line') ?? [])];
  return lines
    .map((line) => ({
      top: line.getBoundingClientRect().top,
      text: line.textContent.replaceAll('\u00a0', ' '),
    }))
    .sort((a, b) => a.top - b.top)
    .map(({ text }) => text);
}

/** The next time that the page is drawn. */
export function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** The colour of an element's text. */
export function colourIn(element) {
  return getComputedStyle(element).color;
}
