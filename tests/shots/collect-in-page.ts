import type { Box, Colour, Snapshot, TargetOnPage, TextOnPage } from './snapshot.ts';

/**
 * Reads the page as a person would meet it: every visible text with its lines, every target with its box. Runs inside
 * the browser, so it uses nothing from outside its own body.
 */
export function collectInPage(): Snapshot {
  const ids = new Map<Element, number>();
  const idOf = (element: Element): number => {
    const known = ids.get(element);
    if (known !== undefined) return known;
    ids.set(element, ids.size + 1);
    return ids.size;
  };
  const chain = (element: Element): Element[] => {
    const list: Element[] = [];
    for (let each: Element | null = element; each !== null; each = each.parentElement) list.push(each);
    return list;
  };
  const boxOf = (rect: DOMRect): Box => ({ x: rect.x + scrollX, y: rect.y + scrollY, width: rect.width, height: rect.height });
  const modal = [...document.querySelectorAll('dialog')].filter((dialog) => dialog.matches(':modal')).at(-1) ?? null;

  const selectorOf = (element: Element): string => {
    const parts = chain(element)
      .slice(0, 3)
      .reverse()
      .map((each) => {
        const names = [...each.classList]
          .slice(0, 2)
          .map((name) => `.${name}`)
          .join('');
        return `${each.tagName.toLowerCase()}${each.id ? `#${each.id}` : ''}${names}`;
      });
    return parts.join(' > ');
  };

  /** Shown at all: rendered, not made invisible, not one of the 1-pixel boxes meant for screen readers. */
  const isShown = (element: Element): boolean => {
    if (modal !== null && !modal.contains(element)) return false;
    if (!element.checkVisibility({ opacityProperty: false, visibilityProperty: true, contentVisibilityAuto: true })) return false;
    return chain(element).every((each) => {
      const style = getComputedStyle(each);
      const rect = each.getBoundingClientRect();
      const tiny = rect.width <= 2 && rect.height <= 2 && style.overflow !== 'visible';
      return !tiny && style.clipPath !== 'inset(50%)' && style.clip !== 'rect(0px, 0px, 0px, 0px)' && Number(style.opacity) > 0.01;
    });
  };
  const layerOf = (element: Element): number => {
    const top = chain(element).find((each) => {
      const { position, zIndex } = getComputedStyle(each);
      if (position === 'fixed' || position === 'sticky' || each.matches('dialog[open], :popover-open')) return true;
      // A veil over the whole screen, such as a pause.
      const { width, height } = each.getBoundingClientRect();
      return position === 'absolute' && zIndex !== 'auto' && width >= innerWidth * 0.9 && height >= innerHeight * 0.9;
    });
    return top === undefined ? 0 : idOf(top);
  };
  /** Under a bar or dialog of another layer: the player scrolls it out from there. */
  const isCovered = (element: Element, line: Box): boolean => {
    const top = document.elementFromPoint(line.x + line.width / 2 - scrollX, line.y + line.height / 2 - scrollY);
    return top !== null && !element.contains(top) && !top.contains(element) && layerOf(top) !== layerOf(element);
  };
  const isDisabled = (element: Element): boolean => element.closest(':disabled, [aria-disabled="true"], [inert]') !== null;

  const readColour = (text: string, element: Element): Colour => {
    const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)));
    let alpha = numbers[3] ?? 1;
    for (const each of chain(element)) alpha *= Number(getComputedStyle(each).opacity);
    const scale = text.startsWith('color(') ? 255 : 1;
    return { red: (numbers[0] ?? 0) * scale, green: (numbers[1] ?? 0) * scale, blue: (numbers[2] ?? 0) * scale, alpha };
  };

  const clipOf = (element: Element): TextOnPage['clip'] => {
    for (const each of chain(element)) {
      if (each === document.documentElement || each === document.body) return null;
      const style = getComputedStyle(each);
      if (style.display === 'inline') continue;
      const cuts = [style.overflowX, style.overflowY].some((overflow) => overflow !== 'visible');
      if (cuts) {
        const scrolls = [style.overflowX, style.overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
        const clamp = style.getPropertyValue('-webkit-line-clamp');
        return { box: boxOf(each.getBoundingClientRect()), scrolls, ellipsis: style.textOverflow === 'ellipsis' || (clamp !== '' && clamp !== 'none') };
      }
      // What is fixed is cut by the screen alone.
      if (style.position === 'fixed') return null;
    }
    return null;
  };

  const texts: TextOnPage[] = [];
  const addText = (element: Element, text: string, lines: readonly Box[], colour: Colour): void => {
    const style = getComputedStyle(element);
    const visible = lines.filter(
      (line) => line.width > 1 && line.height > 1 && line.x + line.width > 0 && line.y + line.height > 0 && !isCovered(element, line),
    );
    if (visible.length === 0) return;
    const spills = element instanceof HTMLElement && style.display !== 'inline' && style.display !== 'contents';
    texts.push({
      id: idOf(element),
      selector: selectorOf(element),
      text: text.trim().replace(/\s+/g, ' ').slice(0, 60),
      lines: visible,
      colour,
      fontPx: Number.parseFloat(style.fontSize),
      bold: Number(style.fontWeight) >= 700,
      disabled: isDisabled(element),
      clip: clipOf(element),
      own: spills ? boxOf(element.getBoundingClientRect()) : null,
      layer: layerOf(element),
      inside: chain(element).map(idOf),
    });
  };

  for (const element of document.body.querySelectorAll('*')) {
    if (element.matches('script, style, template, noscript, option, title, desc')) continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
    if (own.length > 0 && isShown(element)) {
      const lines = own.flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map(boxOf);
      });
      const style = getComputedStyle(element);
      const svg = element instanceof SVGElement;
      addText(
        element,
        own.map((node) => node.textContent).join(' '),
        lines,
        readColour(svg ? style.fill : style.getPropertyValue('-webkit-text-fill-color') || style.color, element),
      );
    }
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      const said = element.value !== '' ? element.value : element.placeholder;
      if (said === '' || !isShown(element) || ['checkbox', 'radio', 'range', 'hidden', 'color', 'file'].includes(element.type)) continue;
      const style = getComputedStyle(element, element.value !== '' ? null : '::placeholder');
      const box = boxOf(element.getBoundingClientRect());
      const inner = { x: box.x + 4, y: box.y + box.height / 4, width: Math.max(2, box.width - 8), height: box.height / 2 };
      addText(element, said, [inner], readColour(style.getPropertyValue('-webkit-text-fill-color') || style.color, element));
    }
  }

  const interactive =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"][role], [role=button], [role=tab], [role=radio], [role=checkbox], [role=switch], [role=slider], [role=menuitem], [role=option]';
  const targets: TargetOnPage[] = [];
  for (const element of document.body.querySelectorAll(interactive)) {
    if (modal !== null && !modal.contains(element)) continue;
    const label =
      element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox' || element.type === 'file')
        ? (element.labels?.[0] ?? null)
        : null;
    const shown: Element = label ?? element;
    if (!isShown(shown)) continue;
    // A scroll area that takes the keyboard focus is not something to tap.
    if (element.matches('[role=region], [role=group], [role=img], [role=figure], [role=table], [role=list], [role=log], [role=tabpanel]')) continue;
    const box = boxOf(shown.getBoundingClientRect());
    if (box.width < 1 || box.height < 1 || box.x + box.width <= 0 || box.y + box.height <= 0) continue;
    const around = shown.parentElement;
    const style = getComputedStyle(shown);
    // A button is never quite inline; one that is drawn as a word of its sentence counts as one.
    const word = style.display === 'inline' || (style.display === 'inline-block' && shown.matches('button') && style.paddingTop === '0px');
    const sentence = word && around !== null && (around.textContent ?? '').trim().length > (shown.textContent ?? '').trim().length + 3;
    targets.push({
      id: idOf(shown),
      selector: selectorOf(shown),
      box,
      disabled: isDisabled(element),
      inSentence: sentence,
      seeThrough: Number(getComputedStyle(element).opacity) < 0.02,
      layer: layerOf(shown),
      inside: chain(shown).map(idOf),
    });
  }

  return { viewportWidth: document.documentElement.clientWidth, pageWidth: document.documentElement.scrollWidth, texts, targets };
}
