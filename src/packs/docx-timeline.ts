import { ImageRun, Paragraph } from 'docx';
import { sayNumber } from './day-words.js';
import type { Timeline, TimelineMark } from './pack.model.js';
import { ticksOf } from './timeline-scale.js';

const WIDTH = 620;
const LABEL = 165;
const ROW = 18;

// What a program that knows no SVG (Word before 2016) shows: one clear pixel. The table under the picture says all of it.
const NOTHING = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=',
  'base64',
);

/** The course as a picture, with what it shows in words for who does not see it. */
export function docxTimeline(timeline: Timeline): Paragraph {
  const height = timeline.marks.length * ROW + 26;
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svgOf(timeline, height)),
    transformation: { width: WIDTH, height },
    fallback: { type: 'png', data: NOTHING },
    altText: { name: 'timeline', title: 'Timeline', description: timeline.alt },
  });
  return new Paragraph({ children: [image] });
}

function svgOf(timeline: Timeline, height: number): string {
  const lines = ticksOf(timeline).map((day) => {
    const x = place(timeline, day);
    const bottom = timeline.marks.length * ROW + 4;
    return (
      `<path d="M${x} 0V${bottom}" stroke="#aeb7bd"/>` +
      `<text x="${x}" y="${bottom + 14}" text-anchor="middle" fill="#4c6272">day ${sayNumber(day)}</text>`
    );
  });
  const marks = timeline.marks.map((mark, at) => markOf(timeline, mark, at * ROW));
  const size = `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Arial" font-size="11">${lines.join('')}${marks.join('')}</svg>`;
}

function markOf(timeline: Timeline, { label, from, to }: TimelineMark, y: number): string {
  const [start, end] = [place(timeline, from), place(timeline, to ?? from)];
  const shape =
    to === undefined
      ? `<circle cx="${start}" cy="${y + ROW / 2}" r="4" fill="#005eb8"/>`
      : `<rect x="${start}" y="${y + 4}" width="${Math.max(2, end - start)}" height="${ROW - 8}" fill="#005eb8"/>`;
  const days = to === undefined ? sayNumber(from) : `${sayNumber(from)}–${sayNumber(to)}`;
  const shown = label.length > 26 ? `${label.slice(0, 25)}…` : label;
  return `<text x="0" y="${y + 13}">${escaped(shown)}</text>${shape}<text x="${end + 8}" y="${y + 13}">${days}</text>`;
}

function place({ from, to }: Timeline, day: number): number {
  return Math.round(LABEL + ((day - from) / (to - from)) * (WIDTH - LABEL - 75));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
