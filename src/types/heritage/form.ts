import { coordinatesForm, decisionForm, type Form, say } from '../form.ts';
import type { HeritageFacts } from './facts.ts';

export const heritageForm: Form<HeritageFacts> = {
  kind: { label: say('Loại hình', 'Kind'), values: 'heritage.kinds' },
  level: { label: say('Cấp ghi danh', 'Level'), values: 'heritage.levels' },
  decision: decisionForm,
  recognisedYear: { label: say('Ghi danh năm', 'Recognised in') },
  coordinates: { ...coordinatesForm, hint: say('Cho di tích.', 'For relics.') },
};
