import { coordinatesForm, type Form, say } from '../form.ts';
import type { ProjectFacts } from './facts.ts';

export const projectForm: Form<ProjectFacts> = {
  code: { label: say('Mã dự án', 'Code') },
  sector: { label: say('Lĩnh vực', 'Sector'), values: 'project.sectors' },
  stage: { label: say('Giai đoạn', 'Stage'), values: 'project.stages' },
  capital: {
    label: say('Tổng vốn', 'Capital'),
    fields: {
      amount: {
        label: say('Số tiền', 'Amount'),
        hint: say('Viết số liền, không dấu chấm: 850000000000', 'Digits only: 850000000000'),
      },
      currency: {
        label: say('Loại tiền', 'Currency'),
        names: { VND: say('Đồng Việt Nam', 'Vietnamese đồng'), USD: say('Đô la Mỹ', 'US dollar') },
      },
    },
  },
  areaHa: { label: say('Diện tích (ha)', 'Area (ha)') },
  termYears: { label: say('Thời hạn (năm)', 'Term (years)') },
  landOrigin: { label: say('Nguồn gốc đất', 'Origin of the land'), values: 'project.landOrigins' },
  clearance: { label: say('Giải phóng mặt bằng', 'Site clearance'), values: 'project.clearances' },
  selection: { label: say('Chọn nhà đầu tư', 'Selection'), values: 'project.selections' },
  forms: { label: say('Hình thức đầu tư', 'Forms of investment'), values: 'project.forms' },
  deadline: { label: say('Hạn nhận đề xuất', 'Deadline') },
  coordinates: coordinatesForm,
  officer: { label: say('Người trả lời', 'Officer who answers'), choices: 'officers' },
};

export const projectTextForm: Form<{ scale: string }> = {
  scale: {
    label: say('Quy mô', 'Scale'),
    hint: say('Ví dụ: Kho lạnh 20.000 tấn, bãi 1.500 container', 'Such as: cold store of 20,000 tonnes'),
  },
};
