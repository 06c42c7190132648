import type { Timeline, TimelineMark } from './pack.model.js';
import { sayNumber } from './day-words.js';
import { COLOURS, makeRoom, PAGE, SIZES, type Sheet } from './pdf-sheet.js';
import { ticksOf } from './timeline-scale.js';

const LABEL = 130;
const ROW = 13;

/** The course as a picture: a row for each mark, on one scale of days. */
export function drawTimeline(sheet: Sheet, timeline: Timeline): void {
  const height = timeline.marks.length * ROW + 22;
  makeRoom(sheet, height);
  const { doc } = sheet;
  const top = doc.y;
  const bbox = [PAGE.left, top, PAGE.left + PAGE.width, top + height];
  const draw = () => {
    drawScale(sheet, timeline, top);
    timeline.marks.forEach((mark, at) => drawMark(sheet, timeline, mark, top + at * ROW));
  };
  sheet.root.add(doc.struct('Figure', { alt: timeline.alt, bbox } as object, [draw]));
  doc.y = top + height + 4;
}

function place({ from, to }: Timeline, day: number): number {
  const room = PAGE.width - LABEL - 60;
  return PAGE.left + LABEL + ((day - from) / (to - from)) * room;
}

function drawMark({ doc }: Sheet, timeline: Timeline, { label, from, to }: TimelineMark, y: number): void {
  doc.font('text').fontSize(SIZES.small).fillColor(COLOURS.text);
  doc.text(label, PAGE.left, y + 2, { width: LABEL - 6, height: ROW, ellipsis: true });
  const [start, end] = [place(timeline, from), place(timeline, to ?? from)];
  if (to === undefined) doc.circle(start, y + ROW / 2, 3.2).fill(COLOURS.bar);
  else doc.rect(start, y + 3, Math.max(2, end - start), ROW - 6).fill(COLOURS.bar);
  const days = to === undefined ? sayNumber(from) : `${sayNumber(from)}–${sayNumber(to)}`;
  doc.fillColor(COLOURS.text).text(days, end + 6, y + 2, { lineBreak: false });
}

function drawScale({ doc }: Sheet, timeline: Timeline, top: number): void {
  const bottom = top + timeline.marks.length * ROW + 4;
  doc.font('text').fontSize(SIZES.small);
  for (const day of ticksOf(timeline)) {
    const x = place(timeline, day);
    doc.moveTo(x, top).lineTo(x, bottom).lineWidth(0.5).stroke(COLOURS.line);
    doc.fillColor(COLOURS.quiet).text(`day ${sayNumber(day)}`, x - 25, bottom + 2, { width: 50, align: 'center' });
  }
}
