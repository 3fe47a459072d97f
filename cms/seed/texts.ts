import { charcoalAtSea } from './articles/charcoalAtSea.ts';
import { costPrice } from './articles/costPrice.ts';
import { deliveryTerms } from './articles/deliveryTerms.ts';
import { doubtfulContainer } from './articles/doubtfulContainer.ts';
import { drafts as draftArticles } from './articles/drafts.ts';
import { exampleClass } from './articles/exampleClass.ts';
import { firstReply } from './articles/firstReply.ts';
import { hsCodes } from './articles/hsCodes.ts';
import { labels } from './articles/labels.ts';
import { minimumOrder } from './articles/minimumOrder.ts';
import { nipahNepal } from './articles/nipahNepal.ts';
import { paserExport } from './articles/paserExport.ts';
import { plantHealth } from './articles/plantHealth.ts';
import { productPhotos } from './articles/productPhotos.ts';
import { qrCode } from './articles/qrCode.ts';
import { stickStandards } from './articles/stickStandards.ts';
import { twoIndices } from './articles/twoIndices.ts';
import { whatWeKnow } from './articles/whatWeKnow.ts';
import { withdrawnExample } from './articles/withdrawnExample.ts';
import { amplangSingapore } from './stories/amplangSingapore.ts';
import { bananaChips } from './stories/bananaChips.ts';
import { canada } from './stories/canada.ts';
import { charcoalKorea } from './stories/charcoalKorea.ts';
import { doyoJapan } from './stories/doyoJapan.ts';
import { drafts as draftStories } from './stories/drafts.ts';
import { kelulut } from './stories/kelulut.ts';
import { nipahIndia } from './stories/nipahIndia.ts';
import { pakistan } from './stories/pakistan.ts';
import { palmSugar } from './stories/palmSugar.ts';
import { rattanGermany } from './stories/rattanGermany.ts';
import type { DemoArticle, DemoStory } from './demoText.ts';

export const articles: DemoArticle[] = [
  charcoalAtSea,
  costPrice,
  deliveryTerms,
  doubtfulContainer,
  exampleClass,
  firstReply,
  hsCodes,
  labels,
  minimumOrder,
  nipahNepal,
  paserExport,
  plantHealth,
  productPhotos,
  qrCode,
  stickStandards,
  twoIndices,
  whatWeKnow,
  withdrawnExample,
  ...draftArticles,
];

export const stories: DemoStory[] = [
  amplangSingapore,
  bananaChips,
  canada,
  charcoalKorea,
  doyoJapan,
  kelulut,
  nipahIndia,
  pakistan,
  palmSugar,
  rattanGermany,
  ...draftStories,
];
