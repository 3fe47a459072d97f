import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField, StaticLabel } from 'payload';
import { bodyBlocks } from '#cms/fields/bodyBlocks.ts';
import { validateRichText } from '#cms/fields/validateRichText.ts';

interface Options {
  label: StaticLabel;
  description?: StaticLabel;
  required?: boolean;
}

/** A text with everything a story may contain; what is not listed here cannot be entered. */
export function richTextField(name: string, options: Options): RichTextField {
  return {
    name,
    type: 'richText',
    localized: true,
    label: options.label,
    required: options.required ?? false,
    validate: validateRichText,
    admin: { description: options.description },
    editor: lexicalEditor({
      features: [
        FixedToolbarFeature(),
        InlineToolbarFeature(),
        ParagraphFeature(),
        HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
        BoldFeature(),
        ItalicFeature(),
        LinkFeature({
          enabledCollections: [
            'articles',
            'stories',
            'sellers',
            'products',
            'regions',
            'topics',
            'people',
          ],
        }),
        UnorderedListFeature(),
        OrderedListFeature(),
        BlockquoteFeature(),
        HorizontalRuleFeature(),
        UploadFeature({ enabledCollections: ['media'] }),
        BlocksFeature({ blocks: bodyBlocks }),
      ],
    }),
  };
}
