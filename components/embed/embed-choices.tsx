"use client";

import forms from "@/components/site/forms.module.css";
import type { Presentation } from "@/lib/embed/presentation";
import type { ColumnWidth } from "@/lib/embed/snippet";
import { isVisible } from "@/lib/text/contrast";
import { embedText } from "@/lib/text/embed-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./embed-panel.module.css";
import { typedKeys } from "./typed-keys";

interface EmbedChoicesProps {
  readonly lang: Lang;
  readonly column: ColumnWidth;
  readonly presentation: Presentation;
  onColumn(column: ColumnWidth): void;
  onChange(presentation: Presentation): void;
}

/** The initial colour of the picker; without an accent the rule has the colour of the text. */
const initialAccent = "c8102e";

/** The options of an embed: column width, language, theme, background, font, accent and plain. */
export function EmbedChoices({ lang: pageLang, column, presentation, onColumn, onChange }: EmbedChoicesProps) {
  const text = embedText[pageLang];
  const { lang, theme, transparent, font, accent, plain } = presentation;
  const set =
    <Key extends keyof Presentation>(key: Key) =>
    (value: Presentation[Key]) =>
      onChange({ ...presentation, [key]: value });
  return (
    <form className={`${forms.controls} ${styles.choices}`} onSubmit={(event) => event.preventDefault()}>
      <Choice name="column" legend={text.column} labels={text.columns} value={column} onChoose={onColumn} />
      <Choice name="language" legend={text.language} labels={text.languages} value={lang} onChoose={set("lang")} />
      <Choice name="theme" legend={text.theme} labels={text.themes} value={theme} onChoose={set("theme")} />
      <Choice
        name="background"
        legend={text.background}
        labels={text.backgrounds}
        value={transparent ? "transparent" : "paper"}
        onChoose={(background) => set("transparent")(background === "transparent")}
      />
      <Choice name="font" legend={text.font} labels={text.fonts} value={font} onChoose={set("font")} />
      <fieldset>
        <legend>{text.accent}</legend>
        <label>
          <input
            type="checkbox"
            checked={accent !== null}
            onChange={({ target }) => set("accent")(target.checked ? initialAccent : null)}
          />
          {text.accentOwn}
        </label>
        <input
          type="color"
          aria-label={text.accent}
          value={`#${accent ?? initialAccent}`}
          onChange={({ target }) => set("accent")(target.value.slice(1))}
        />
        <p role="status">{isFaint(presentation) ? text.accentFaint : ""}</p>
      </fieldset>
      <label>
        <input type="checkbox" checked={plain} onChange={({ target }) => set("plain")(target.checked)} />
        {text.plain}
      </label>
    </form>
  );
}

/** Whether the accent has too little contrast in a theme in which the embed may be shown. */
function isFaint({ accent, theme }: Presentation): boolean {
  const themes = theme === "auto" ? (["light", "dark"] as const) : [theme];
  return accent !== null && !themes.every((each) => isVisible(accent, each));
}

interface ChoiceProps<Name extends string> {
  readonly name: string;
  readonly legend: string;
  readonly labels: Readonly<Record<Name, string>>;
  readonly value: Name;
  onChoose(name: Name): void;
}

/** A group of radio buttons. */
function Choice<Name extends string>({ name, legend, labels, value, onChoose }: ChoiceProps<Name>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {typedKeys(labels).map((each) => (
        <label key={each}>
          <input type="radio" name={`embed-${name}`} checked={each === value} onChange={() => onChoose(each)} />
          {labels[each]}
        </label>
      ))}
    </fieldset>
  );
}
