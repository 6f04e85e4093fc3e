import type { Site } from '../call';
import { namesOf } from '../names';
import { avatarIdOf } from './type-avatar';
import type { Field, IssueType, Named, Project, Status, StatusCategory } from '../records';

export const presentIssueType = (site: Site, type: IssueType) => ({
  self: `${site.baseUrl}/rest/api/3/issuetype/${type.id}`,
  id: type.id,
  description: type.description,
  iconUrl: `${site.baseUrl}/images/icons/issuetypes/${avatarIdOf(type)}.svg`,
  name: type.name,
  subtask: type.hierarchyLevel < 0,
  avatarId: avatarIdOf(type),
  hierarchyLevel: type.hierarchyLevel,
});

const categories: Readonly<Record<StatusCategory, { readonly id: number; readonly colorName: string }>> = {
  new: { id: 2, colorName: 'blue-gray' },
  indeterminate: { id: 4, colorName: 'yellow' },
  done: { id: 3, colorName: 'green' },
};

export const presentStatusCategory = (site: Site, key: StatusCategory) => ({
  self: `${site.baseUrl}/rest/api/3/statuscategory/${categories[key].id}`,
  id: categories[key].id,
  key,
  colorName: categories[key].colorName,
  name: namesOf(site.state.locale).categories[key],
});

export const presentStatus = (site: Site, status: Status) => ({
  self: `${site.baseUrl}/rest/api/3/status/${status.id}`,
  description: '',
  iconUrl: `${site.baseUrl}/images/icons/statuses/generic.png`,
  name: status.name,
  id: status.id,
  statusCategory: presentStatusCategory(site, status.category),
});

export const presentPriority = (site: Site, priority: Named) => ({
  self: `${site.baseUrl}/rest/api/3/priority/${priority.id}`,
  iconUrl: `${site.baseUrl}/images/icons/priorities/${priority.id}.svg`,
  name: priority.name,
  id: priority.id,
});

export const presentResolution = (site: Site, resolution: Named) => ({
  self: `${site.baseUrl}/rest/api/3/resolution/${resolution.id}`,
  id: resolution.id,
  description: '',
  name: resolution.name,
});

export const presentField = (field: Field) => ({
  id: field.id,
  key: field.id,
  name: field.name,
  custom: field.custom,
  orderable: field.orderable,
  navigable: field.navigable,
  searchable: true,
  clauseNames: field.clauseNames,
  ...(field.schema && { schema: field.schema }),
});

/** A project as an issue's field and the lists show it. */
export const presentProject = (site: Site, project: Project) => ({
  self: `${site.baseUrl}/rest/api/3/project/${project.id}`,
  id: project.id,
  key: project.key,
  name: project.name,
  projectTypeKey: 'software',
  simplified: false,
  avatarUrls: Object.fromEntries(
    [48, 32, 24, 16].map((size) => [`${size}x${size}`, `${site.baseUrl}/secure/projectavatar?pid=${project.id}&size=${size}`]),
  ),
});
