import { createHash } from 'node:crypto';

// Short, plain, unlike one another in sound; none that hurts beside a child's record.
const WORDS =
  `acorn amber anchor apple apron arrow aspen badge badger bagel bamboo banjo barley basil basin beacon beetle bell birch biscuit
   blanket bottle bramble brass bread bridge broom bucket button cabin cactus camel candle canoe carpet carrot castle cedar cello
   chalk cherry clover cobalt comet copper coral cotton cradle cricket crystal curtain daisy denim dolphin domino drum eagle easel
   elm ember falcon feather fern fiddle finch flannel flute forest fountain fox garlic garnet ginger glove granite grape guitar
   hammock harbour harp hazel hedge heron hollow honey indigo island ivory jacket jasmine jigsaw juniper kettle kite ladder lagoon
   lantern larch laurel lemon lentil lilac linen lobster lotus magnet maple marble meadow melon mitten mosaic mountain muffin
   nectar needle nettle nutmeg oak oatmeal olive onion opal orchid otter oyster paddle panda paper parcel parsley peach pebble
   pencil pepper piano pillow plum pocket poppy puffin pumpkin puzzle quartz quilt rabbit radish raft raisin ribbon river robin
   rocket saddle saffron sail sandal satin scarf shell silver slate sparrow spoon spruce squirrel stable stork sugar swan table
   tailor teapot thimble thistle thunder tiger timber toast topaz tulip tunnel turnip turtle umbrella valley vanilla velvet
   violet violin waffle walnut wheat whistle willow window winter wizard yarrow zebra`
    .split(/\s+/)
    .filter((word) => word !== '');

/** Two words that belong to a pseudonym, so that whoever reads aloud and whoever listens know that they mean the same child. */
export function checkWordsOf(pseudonym: string): readonly [string, string] {
  const bytes = createHash('sha256').update(`check words of ${pseudonym}`).digest();
  const first = bytes.readUInt32BE(0) % WORDS.length;
  const second = (first + 1 + (bytes.readUInt32BE(4) % (WORDS.length - 1))) % WORDS.length;
  return [WORDS[first] ?? '', WORDS[second] ?? ''];
}
