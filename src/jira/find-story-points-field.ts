import * as v from '@badrap/valita';
import { orElse } from './or-else';
import { readJson } from './read-json';
import type { JiraRequest } from './request';

const storyPoints = 'com.pyxis.greenhopper.jira:jsw-story-points';

/**
 * Id of the field that Jira Software estimates with; its name is translated and can be changed.
 *
 * @returns null where the site has none, or not for this person's eyes
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-get
 */
export const findStoryPointsField =
  (request: JiraRequest) =>
  async (): Promise<string | null> => {
    const fields = await readJson(request('/rest/api/3/field'), FieldsSchema);
    return fields.find(({ schema }) => schema?.custom === storyPoints)?.id ?? null;
  };

const FieldsSchema = v.array(v.object({ id: v.string(), schema: orElse(v.object({ custom: orElse(v.string(), null) }), null) }));
