/** What a picture needs of the page's style sheets, to be the same outside of the page. */
const kept = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight', 'opacity', 'text-anchor', 'dominant-baseline'] as const;

/**
 * A picture as it is on the screen, with its colours and fonts written into it and the surface
 * behind it: a file that any program opens, in the theme of the screen.
 */
export function pictureFile(picture: SVGSVGElement): Blob {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  copies.forEach((element, place) => dress(element, originals[place] ?? picture));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.prepend(surface(picture));
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml;charset=utf-8' });
}

function dress(copy: SVGElement, original: SVGElement): void {
  const style = getComputedStyle(original);
  copy.setAttribute('style', kept.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'));
  for (const name of ['class', 'tabindex', 'role']) copy.removeAttribute(name);
}

function surface(picture: SVGSVGElement): SVGElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('width', '100%');
  rect.setAttribute('height', '100%');
  rect.setAttribute('fill', getComputedStyle(picture).backgroundColor);
  return rect;
}
