import { bakery } from './bakery';
import { internalPlatform } from './internal-platform';
import { publicService } from './public-service';
import type { CurrencyTemplate, TemplateName } from './template';
import { webShop } from './web-shop';

/** Every template, by name. */
export const templates: Readonly<Record<TemplateName, CurrencyTemplate>> = {
  bakery,
  'web-shop': webShop,
  'internal-platform': internalPlatform,
  'public-service': publicService,
};
