import type { Bilingual } from '../content/problem.ts';

/** Names that an editor chooses from instead of typing them; the content folder or the language gives them. */
export type Choices =
  | 'places'
  | 'topics'
  | 'units'
  | 'officers'
  | 'entries'
  | 'months'
  | 'countries'
  | 'licences';

/** How the editor asks for a field: in the words of a commune officer, in Vietnamese and English. */
export interface FieldForm {
  label: Bilingual;
  hint?: Bilingual;
  /** Key of the UI texts that name an enum's values: `destination.kinds`. */
  values?: string;
  /** Names of an enum's values where the site has no UI text for them. */
  names?: Record<string, Bilingual>;
  choices?: Choices;
  /** A text of several lines. */
  long?: true;
  /** Fields of an object, or of each item of a list. */
  fields?: Record<string, FieldForm>;
}

/** A form for every field of a schema: a field without one does not compile. */
export type Form<Shape> = Record<keyof Shape & string, FieldForm>;

export const say = (vi: string, en: string): Bilingual => ({ vi, en });

export const confidenceForm: FieldForm = {
  label: say('Độ chắc', 'Confidence'),
  hint: say('Không chắc thì chọn thấp. Đừng đoán.', 'Choose low when you are not sure. Do not guess.'),
  names: {
    high: say('Cao: đã đọc văn bản gốc', 'High: the source itself was read'),
    medium: say('Vừa: một nguồn đáng tin', 'Medium: one good secondary source'),
    low: say('Thấp: còn phải kiểm lại', 'Low: to be confirmed'),
  },
};

export const coordinatesForm: FieldForm = {
  label: say('Tọa độ', 'Coordinates'),
  hint: say('Độ thập phân, như bản đồ trên điện thoại cho.', 'Decimal degrees, as a phone map gives them.'),
  fields: {
    lat: { label: say('Vĩ độ', 'Latitude'), hint: say('Ví dụ 10.294', 'Such as 10.294') },
    lon: { label: say('Kinh độ', 'Longitude'), hint: say('Ví dụ 105.768', 'Such as 105.768') },
    confidence: confidenceForm,
  },
};

export const decisionForm: FieldForm = {
  label: say('Quyết định', 'Decision'),
  hint: say(
    'Chép đúng như văn bản. Không có văn bản thì để trống.',
    'As printed. Leave empty without the act.',
  ),
  fields: {
    number: { label: say('Số', 'Number'), hint: say('Ví dụ 4069/QĐ-BVHTTDL', 'Such as 4069/QĐ-BVHTTDL') },
    date: { label: say('Ngày ký', 'Signed on') },
    issuer: { label: say('Nơi ban hành', 'Issued by') },
  },
};
