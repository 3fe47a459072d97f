import { TemplateChooser as TemplateChooser_568e6c4a7602c132a62d03b78f87a84b } from '../../../components/TemplateChooser.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelatedSuggestions as RelatedSuggestions_aa4d8fb5d573ecfd131d00026cf82cb4 } from '../../../components/RelatedSuggestions.tsx'
import { SeoPreview as SeoPreview_ea7a66ff5f92efb732168dda14223453 } from '../../../components/SeoPreview.tsx'
import { StateCell as StateCell_e1cedd438e6e00b9cacda1b93c7b6604 } from '../../../components/StateCell.tsx'
import { StatePanel as StatePanel_21fd2faf49e970e7ddfeebba55d2f308 } from '../../../components/StatePanel.tsx'
import { ChecksPanel as ChecksPanel_74559949ac62f26e663d35aacd770630 } from '../../../components/ChecksPanel.tsx'
import { PublishPanel as PublishPanel_c2d7425d156ede38526ad1b08072170b } from '../../../components/PublishPanel.tsx'
import { AddressNotes as AddressNotes_550e3389c6ebd57cccf67ef3e3a86296 } from '../../../components/AddressNotes.tsx'
import { TranslationPanel as TranslationPanel_87c5d5082374ca3d839f21ade5bd4463 } from '../../../components/TranslationPanel.tsx'
import { PreviewLinks as PreviewLinks_066c1e432d434d99ce1334a7e9d89b21 } from '../../../components/PreviewLinks.tsx'
import { DocumentNotes as DocumentNotes_81bd353bbc044e99a6dc5f110eb15971 } from '../../../components/DocumentNotes.tsx'
import { DocumentHistory as DocumentHistory_a7191ba62624eeb295acca8021f22a01 } from '../../../components/DocumentHistory.tsx'
import { SavedViews as SavedViews_cab1944ba9bafb0dc4699a8e9f358f67 } from '../../../components/SavedViews.tsx'
import { LockRelease as LockRelease_5c399edcf77152d38519d6e87ea41706 } from '../../../components/LockRelease.tsx'
import { UnsavedNotice as UnsavedNotice_a3c8ed6cdb947afdc71b7f34e3e5ecf2 } from '../../../components/UnsavedNotice.tsx'
import { TrashWarning as TrashWarning_fef03fe0ffebaaed0e2b2fce51e0bf68 } from '../../../components/TrashWarning.tsx'
import { StepButtons as StepButtons_dd7a3eed57335c534259d2b19926139b } from '../../../components/StepButtons.tsx'
import { StateLabel as StateLabel_945c29d7e6636937de63ddd1de2a4c00 } from '../../../components/StateLabel.tsx'
import { NoButton as NoButton_cbb3f2c12781686726f513a9dfe53487 } from '../../../components/NoButton.tsx'
import { Icon as Icon_3d54692f952a4077fdcf382e43745351 } from '../../../components/Icon.tsx'
import { Logo as Logo_afd14c61f1f7f1b6398adc932a666c65 } from '../../../components/Logo.tsx'
import { DeskBoard as DeskBoard_0880655b3938668e379304c849097fa1 } from '../../../components/DeskBoard.tsx'
import { SiteReleases as SiteReleases_1ad89dee55c14686ea18f4621bf47a52 } from '../../../components/SiteReleases.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "./components/TemplateChooser.tsx#TemplateChooser": TemplateChooser_568e6c4a7602c132a62d03b78f87a84b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "./components/RelatedSuggestions.tsx#RelatedSuggestions": RelatedSuggestions_aa4d8fb5d573ecfd131d00026cf82cb4,
  "./components/SeoPreview.tsx#SeoPreview": SeoPreview_ea7a66ff5f92efb732168dda14223453,
  "./components/StateCell.tsx#StateCell": StateCell_e1cedd438e6e00b9cacda1b93c7b6604,
  "./components/StatePanel.tsx#StatePanel": StatePanel_21fd2faf49e970e7ddfeebba55d2f308,
  "./components/ChecksPanel.tsx#ChecksPanel": ChecksPanel_74559949ac62f26e663d35aacd770630,
  "./components/PublishPanel.tsx#PublishPanel": PublishPanel_c2d7425d156ede38526ad1b08072170b,
  "./components/AddressNotes.tsx#AddressNotes": AddressNotes_550e3389c6ebd57cccf67ef3e3a86296,
  "./components/TranslationPanel.tsx#TranslationPanel": TranslationPanel_87c5d5082374ca3d839f21ade5bd4463,
  "./components/PreviewLinks.tsx#PreviewLinks": PreviewLinks_066c1e432d434d99ce1334a7e9d89b21,
  "./components/DocumentNotes.tsx#DocumentNotes": DocumentNotes_81bd353bbc044e99a6dc5f110eb15971,
  "./components/DocumentHistory.tsx#DocumentHistory": DocumentHistory_a7191ba62624eeb295acca8021f22a01,
  "./components/SavedViews.tsx#SavedViews": SavedViews_cab1944ba9bafb0dc4699a8e9f358f67,
  "./components/LockRelease.tsx#LockRelease": LockRelease_5c399edcf77152d38519d6e87ea41706,
  "./components/UnsavedNotice.tsx#UnsavedNotice": UnsavedNotice_a3c8ed6cdb947afdc71b7f34e3e5ecf2,
  "./components/TrashWarning.tsx#TrashWarning": TrashWarning_fef03fe0ffebaaed0e2b2fce51e0bf68,
  "./components/StepButtons.tsx#StepButtons": StepButtons_dd7a3eed57335c534259d2b19926139b,
  "./components/StateLabel.tsx#StateLabel": StateLabel_945c29d7e6636937de63ddd1de2a4c00,
  "./components/NoButton.tsx#NoButton": NoButton_cbb3f2c12781686726f513a9dfe53487,
  "./components/Icon.tsx#Icon": Icon_3d54692f952a4077fdcf382e43745351,
  "./components/Logo.tsx#Logo": Logo_afd14c61f1f7f1b6398adc932a666c65,
  "./components/DeskBoard.tsx#DeskBoard": DeskBoard_0880655b3938668e379304c849097fa1,
  "./components/SiteReleases.tsx#SiteReleases": SiteReleases_1ad89dee55c14686ea18f4621bf47a52,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
