import type { CallField } from "@/lib/openapi/call-fields";
import { apiPageText } from "@/lib/text/api-page-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./call-form.module.css";

interface CallFieldsetProps {
  readonly lang: Lang;
  /** The name of the form, used as a prefix for ids. */
  readonly form: string;
  readonly field: CallField;
  /** Whether only some formats support the option. */
  readonly partial: boolean;
}

/** The field for one option of a call, with its description. */
export function CallFieldset({ lang, form, field, partial }: CallFieldsetProps) {
  const text = apiPageText[lang];
  const { name, kind, values, description, formats } = field;
  const id = `${form}-${name}`;
  const help = [description, partial ? `(${text.onlyFor(formats.join(", "))})` : ""].filter(Boolean).join(" ");
  if (kind === "choice" || kind === "several") {
    return (
      <fieldset className={styles.field}>
        <legend>
          <code>{name}</code> {help}
        </legend>
        {values.map((value) => (
          <label key={value}>
            <input type={kind === "choice" ? "radio" : "checkbox"} name={name} value={value} /> {value}
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <code>{name}</code> {help}
      </label>
      {kind === "standard" ? (
        <select id={id} name={name}>
          {values.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={name}
          type="text"
          defaultValue={values[0]}
          required={kind === "needed"}
          spellCheck={false}
        />
      )}
    </div>
  );
}
