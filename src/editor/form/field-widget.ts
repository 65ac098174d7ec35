import type { z } from 'zod';
import type { Bilingual } from '../../content/problem.ts';
import { formatLanguage } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { day, instant } from '../../types/fields.ts';
import type { Choices, FieldForm } from '../../types/form.ts';

/** One field of a Sveltia form (Sveltia's own option names). */
export interface Widget {
  name: string;
  widget: string;
  label: string;
  hint?: string;
  required?: boolean | string[];
  i18n?: boolean;
  fields?: Widget[];
  [option: string]: unknown;
}

export interface Option {
  label: string;
  value: string | number;
}

/** What the forms are made for: who reads them, and the names to choose from. */
export interface FormContext {
  /** Language of labels and hints. */
  lang: keyof Bilingual;
  t: Translate;
  /** Languages of the site; the first is the source. */
  languages: readonly string[];
  choices: Record<Choices, Option[]>;
}

/** The widget that asks for a field: what the schema accepts, in the words of its form. */
export function widgetOf(name: string, schema: z.ZodType, form: FieldForm, context: FormContext): Widget {
  const required = schema.type !== 'optional';
  const inner = required ? schema : (schema as z.ZodOptional<z.ZodType>).unwrap();
  return {
    name,
    label: form.label[context.lang],
    ...(form.hint ? { hint: form.hint[context.lang] } : {}),
    ...(required ? {} : { required: false }),
    ...inputOf(inner, form, context),
  } as Widget;
}

type Input = Record<string, unknown> & { widget: string };

function inputOf(schema: z.ZodType, form: FieldForm, context: FormContext): Input {
  // No `format`: Sveltia then reads and writes ISO 8601 with the zone's offset; with one it loses the offset.
  if (schema === instant) return { widget: 'datetime', input_timezone: 'Asia/Ho_Chi_Minh' };
  if (schema === day) return { widget: 'datetime', type: 'date' };
  if (form.choices && schema.type !== 'array') return select(context.choices[form.choices]);
  switch (schema.type) {
    case 'enum':
      return select(optionsOf((schema as z.ZodEnum).options, form, context));
    case 'literal':
      return select(optionsOf([...(schema as z.ZodLiteral<string>).values], form, context));
    case 'boolean':
      return { widget: 'boolean', required: false };
    case 'number':
      return numberInput(schema as z.ZodNumber);
    case 'string':
      return textInput(schema as z.ZodString, form);
    case 'record':
      return inEveryLanguage(context);
    case 'object':
      return {
        widget: 'object',
        fields: widgetsOf((schema as z.ZodObject).shape, form.fields ?? {}, context),
      };
    case 'array':
      return listInput((schema as z.ZodArray<z.ZodType>).element, form, context);
    default:
      throw new Error(`no widget for ${schema.type}`);
  }
}

/** The widgets of an object's fields, in the schema's order. */
export function widgetsOf(
  shape: Record<string, z.ZodType>,
  forms: Record<string, FieldForm>,
  context: FormContext,
): Widget[] {
  return Object.entries(shape).map(([name, schema]) => {
    const form = forms[name];
    if (!form) throw new Error(`the field ${name} has no form`);
    return widgetOf(name, schema, form, context);
  });
}

const select = (options: Option[]): Input => ({ widget: 'select', options });

function optionsOf(values: readonly (string | number)[], form: FieldForm, context: FormContext): Option[] {
  const { t, lang } = context;
  return values.map((value) => ({
    value,
    label: form.values
      ? t(`${form.values}.${value}` as 'types.page')
      : (form.names?.[value]?.[lang] ?? String(value)),
  }));
}

function numberInput(schema: z.ZodNumber): Input {
  const { minValue, maxValue } = schema;
  const whole = schema.format?.includes('int') ?? false;
  return {
    widget: 'number',
    value_type: whole ? 'int' : 'float',
    step: whole ? 1 : 0.001,
    // Zod gives whole numbers JavaScript's own limits, of which an editor need not hear.
    ...(minValue !== null && minValue > Number.MIN_SAFE_INTEGER ? { min: minValue } : {}),
    ...(maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER ? { max: maxValue } : {}),
  };
}

function textInput(schema: z.ZodString, form: FieldForm): Input {
  const { minLength, maxLength } = schema;
  return {
    widget: form.long ? 'text' : 'string',
    ...(minLength ? { minlength: minLength } : {}),
    ...(maxLength ? { maxlength: maxLength } : {}),
  };
}

function inEveryLanguage({ languages, lang }: FormContext): Input {
  return {
    widget: 'object',
    fields: languages.map((language) => ({
      name: language,
      label: formatLanguage(language, lang),
      widget: 'text',
      required: false,
    })),
  };
}

function listInput(element: z.ZodType, form: FieldForm, context: FormContext): Input {
  if (form.choices) return { ...select(context.choices[form.choices]), multiple: true };
  if (element.type === 'enum')
    return { ...select(optionsOf((element as z.ZodEnum).options, form, context)), multiple: true };
  if (element.type === 'object') {
    const fields = widgetsOf((element as z.ZodObject).shape, form.fields ?? {}, context);
    const [first] = fields;
    return { widget: 'list', collapsed: 'auto', summary: `{{${first?.name}}}`, fields };
  }
  return { widget: 'list' };
}
