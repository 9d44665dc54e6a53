"use client";

import { type FormEvent, useState } from "react";
import { CopyField } from "@/components/embed/copy-field";
import { useOrigin } from "@/components/hooks/use-origin";
import forms from "@/components/site/forms.module.css";
import { ScrollRegion } from "@/components/site/scroll-region";
import { snippetsOf } from "@/lib/api/snippets";
import { callQuery } from "@/lib/openapi/call-address";
import type { CallField } from "@/lib/openapi/call-fields";
import { withParameters } from "@/lib/query/format-query";
import { apiPageText } from "@/lib/text/api-page-text";
import type { Lang } from "@/lib/text/lang";
import { CallFieldset } from "./call-fieldset";
import styles from "./call-form.module.css";
import { type CallResult, tryCall } from "./try-call";

interface CallFormProps {
  readonly lang: Lang;
  /** The name of the endpoint; also the id of its heading. */
  readonly name: string;
  /** The configured public origin of this server; null if there is none. */
  readonly origin: string | null;
  /** The formats of the call, each with its file extension and its path. */
  readonly paths: readonly { readonly format: string; readonly path: string }[];
  readonly fields: readonly CallField[];
}

/**
 * A form to try a call of the API. Without scripting it navigates to the response; with scripting it shows the response
 * below, and keeps the address and the code samples in step with the fields.
 */
export function CallForm({ lang, name, origin: configured, paths, fields }: CallFormProps) {
  const text = apiPageText[lang];
  const origin = useOrigin(configured);
  const addressOf = (format: string, entries: readonly (readonly [string, string])[]) => {
    const path = paths.find((each) => each.format === format)?.path ?? "";
    return withParameters(path, callQuery(entries, fields, format));
  };
  const format = paths[0]?.format ?? "";
  const required = fields
    .filter(({ kind }) => kind === "needed")
    .map(({ name, values }) => [name, values[0] ?? ""] as const);
  const initialCall = { format, address: addressOf(format, required) };
  const [call, setCall] = useState(initialCall);
  const [result, setResult] = useState<CallResult | null>(null);
  const readForm = (form: HTMLFormElement, format: string) => {
    const entries = [...new FormData(form)].map(([key, value]) => [key, String(value)] as const);
    const next = { format, address: addressOf(format, entries) };
    setCall(next);
    return next;
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
    const { address } = readForm(event.currentTarget, submitter?.getAttribute("data-format") ?? call.format);
    setResult(null);
    setResult(await tryCall(address));
  };

  return (
    <form
      className={`${forms.controls} ${styles.form}`}
      action={paths[0]?.path}
      aria-labelledby={name}
      onChange={({ currentTarget }) => readForm(currentTarget, call.format)}
      onReset={() => {
        setCall(initialCall);
        setResult(null);
      }}
      onSubmit={(event) => void submit(event)}
    >
      {fields.length > 0 && (
        <details>
          <summary>{text.options(fields.length)}</summary>
          {fields.map((field) => (
            <CallFieldset
              key={field.name}
              lang={lang}
              form={name}
              field={field}
              partial={field.formats.length < paths.length}
            />
          ))}
        </details>
      )}
      <p className={styles.buttons}>
        {paths.map(({ format, path }) => (
          <button key={format} type="submit" formAction={path} data-format={format}>
            {text.open(format)}
          </button>
        ))}
        {fields.length > 0 && <button type="reset">{text.reset}</button>}
      </p>
      <p>
        {text.address}:{" "}
        <a href={call.address}>
          <code>{call.address}</code>
        </a>
      </p>
      <CallAnswer lang={lang} result={result} />
      <details>
        <summary>{text.code}</summary>
        {snippetsOf(`${origin}${call.address}`, call.format).map(({ tool, code }) => (
          <CopyField key={tool} lang={lang} id={`${name}-${tool}`} {...text.tools[tool]} value={code} />
        ))}
      </details>
    </form>
  );
}

/** The response to a call, null before the first: status and time, as a live region, headers and the first lines. */
function CallAnswer({ lang, result }: { readonly lang: Lang; readonly result: CallResult | null }) {
  const text = apiPageText[lang];
  return (
    <>
      <p role="status" className={styles.status}>
        {result?.kind === "failed" && text.failed}
        {result?.kind === "answered" && text.answered(result.status, result.ms)}
      </p>
      {result?.kind === "answered" && (
        <>
          <ScrollRegion className={styles.answer} label={text.headers}>
            <pre>{result.headers.map(([name, value]) => `${name}: ${value}`).join("\n")}</pre>
          </ScrollRegion>
          {result.lines === null ? (
            <p>{text.binary}</p>
          ) : (
            <ScrollRegion className={styles.answer} label={text.firstLines}>
              <pre>{result.lines}</pre>
            </ScrollRegion>
          )}
        </>
      )}
    </>
  );
}
