import { endpointGroups, endpoints } from "@/lib/api/endpoints";
import { charts, findChart } from "@/lib/charts/registry";
import { datasetNames, datasets, isDatasetName } from "@/lib/datasets/registry";
import { callsOf } from "@/lib/openapi/api-calls";
import { callFields } from "@/lib/openapi/call-fields";
import { origin } from "@/lib/server/origin";
import type { Story } from "@/lib/story/story";
import { apiPageText } from "@/lib/text/api-page-text";
import type { Lang } from "@/lib/text/lang";
import { openApiText } from "@/lib/text/open-api-text";
import { CallForm } from "./call-form";
import formStyles from "./call-form.module.css";
import styles from "./data.module.css";

interface ApiCallsProps {
  readonly story: Story;
  readonly lang: Lang;
  /** The page's parameters; `_v_dataset` and `_v_chart` choose what the examples are about. */
  readonly parameters: URLSearchParams;
}

/** Every endpoint of the registry with a form that tries it, of one dataset and one chart at a time. */
export function ApiCalls({ story, lang, parameters }: ApiCallsProps) {
  const text = apiPageText[lang];
  const told = openApiText[lang];
  const asked = parameters.get("_v_dataset");
  const dataset = isDatasetName(asked) ? asked : "deals";
  const chart = findChart(parameters.get("_v_chart") ?? "")?.id ?? charts[0]?.id ?? "";
  const page = `${origin().origin}/${lang}/${story.id}/charts/${chart}`;
  const filled: Readonly<Record<string, string | undefined>> = {
    story: story.id,
    id: story.rows[dataset][0]?.id,
    chart,
    type: "not-found",
  };
  return (
    <>
      <form className={formStyles.choose} aria-label={text.choose}>
        <label className={formStyles.pick}>
          {text.dataset}
          <select name="_v_dataset" defaultValue={dataset}>
            {datasetNames.map((name) => (
              <option key={name} value={name}>
                {datasets[name].label[lang]}
              </option>
            ))}
          </select>
        </label>
        <label className={formStyles.pick}>
          {text.chart}
          <select name="_v_chart" defaultValue={chart}>
            {charts.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[lang]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{text.show}</button>
      </form>
      {endpointGroups.map((group) => (
        <section key={group} className={styles.card} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{told.groups[group].title}</h2>
          <p>{told.groups[group].description}</p>
          {endpoints
            .filter((endpoint) => endpoint.group === group)
            .map((endpoint) => (
              <section key={endpoint.name} aria-labelledby={endpoint.name}>
                <h3 id={endpoint.name}>
                  <code>{endpoint.address.replace("{story}", story.id)}</code>
                </h3>
                <p>{endpoint.description[lang]}</p>
                <CallForm
                  key={`${dataset} ${chart}`}
                  lang={lang}
                  name={endpoint.name}
                  origin={process.env.COUNTERPOINT_ORIGIN ? origin().origin : null}
                  fields={callFields(endpoint, story, lang, { dataset, chart, page })}
                  paths={callsOf(endpoint)
                    .filter((call) => call.dataset === null || call.dataset === dataset)
                    .map(({ format, path }) => ({
                      format,
                      path: path.replace(/\{([^}]+)\}/g, (whole, name: string) => filled[name] ?? whole),
                    }))}
                />
              </section>
            ))}
        </section>
      ))}
    </>
  );
}
