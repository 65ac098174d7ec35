import { coordinatesForm, type Form, say } from '../form.ts';
import type { DestinationFacts, DestinationText } from './facts.ts';

export const destinationForm: Form<DestinationFacts> = {
  kind: { label: say('Loại hình', 'Kind'), values: 'destination.kinds' },
  coordinates: coordinatesForm,
  bestMonths: { label: say('Tháng nên đến', 'Best months'), choices: 'months' },
  areaHa: { label: say('Diện tích (ha)', 'Area (ha)') },
  yearBuilt: {
    label: say('Xây năm', 'Built in'),
    hint: say('Chỉ số năm, ví dụ 1895.', 'The year, such as 1895.'),
  },
};

export const destinationTextForm: Form<DestinationText> = {
  access: {
    label: say('Đường đi', 'Getting there'),
    hint: say(
      'Một hai câu, chỉ điều có nguồn: từ đâu, đường nào, bao xa, phà hay đò.',
      'A sentence or two, only what a source says: from where, by which road, how far, ferry or boat.',
    ),
  },
};
