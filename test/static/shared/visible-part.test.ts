import { visiblePart } from '../../../static/shared/visible-part';

test.each([
  ['all of a frame that is as tall as the window', { top: 0, bottom: 800 }, 800, { above: 0, below: 0 }],
  ['the middle of a frame that has grown', { top: 1000, bottom: 1800 }, 4000, { above: 25, below: 55 }],
  ['room for a dialog, where only the last line is seen', { top: 3990, bottom: 4000 }, 4000, { above: 92, below: 0 }],
  ['room for a dialog, where only the first line is seen', { top: 0, bottom: 20 }, 4000, { above: 0, below: 92 }],
  ['all of a frame that is lower than a dialog', { top: 0, bottom: 100 }, 200, { above: 0, below: 0 }],
])('what is seen: %s', (_what, seen, frameHeight, part) => {
  expect(visiblePart(seen, frameHeight)).toEqual(part);
});
