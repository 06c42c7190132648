import { NATIONS, quantity, text, word, yesNo } from './shapes.js';

/** Who the child is, as far as a criterion may ask, and where. */
export const person = {
  sexForClinicalUse: word('Sex, where a rule or the wording needs it', 'female', 'male', 'other'),
  birthDate: {
    type: 'birth-date',
    says: 'Date of birth (day, month or year), or an age in days on a day. Used for the arithmetic, shown only as an age',
  },
  nationOfResidence: word('Nation in which the child lives (ISO 3166-2)', ...NATIONS),
  treatingNation: word('Nation of the treating hospital: availability text goes by it', ...NATIONS),
  treatingCentre: text('The treating centre, by the site’s own list of centres'),
  homeArea: {
    type: 'outward-code',
    says: 'Outward part of the postcode of home (the part before the space), never more',
  },
  maxTravel: quantity('How far the family can travel', 'km'),
  weight: quantity('Weight', 'kg'),
  height: quantity('Height', 'cm'),
  bsa: quantity('Body surface area', 'm2'),
  pubertalStatus: word('Before or after puberty', 'pre', 'post'),
  pregnancyStatus: word('Result of the pregnancy test, or that it does not apply', 'pregnant', 'not_pregnant'),
  lactating: yesNo('Whether breast-feeding'),
  contraceptionAgreed: yesNo('Whether contraception as a trial asks is agreed'),
} as const;
