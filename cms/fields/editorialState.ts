import type { DateField, Field, RelationshipField, SelectField, TextareaField } from 'payload';
import { staffField } from '#cms/access/rules.ts';
import { stateNames, states } from '#cms/editorial/states.ts';
import { beforeDocumentControls } from '#cms/fields/formComponents.ts';

const access = { read: staffField, create: staffField, update: staffField };
/** Set by steps, never in the form. */
const admin = { hidden: true, disableBulkEdit: true } as const;

const state: SelectField = {
  name: 'state',
  type: 'select',
  index: true,
  defaultValue: 'draft',
  label: { id: 'Status', en: 'State' },
  options: states.map((value) => ({ value, label: { ...stateNames[value] } })),
  access,
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    components: {
      Field: './components/StatePanel.tsx#StatePanel',
      Cell: './components/StateCell.tsx#StateCell',
    },
  },
};

const stateReason: TextareaField = {
  name: 'stateReason',
  type: 'textarea',
  maxLength: 1200,
  label: { id: 'Alasan langkah terakhir', en: 'Reason for the last step' },
  access,
  admin: {
    ...admin,
    description: {
      id: 'Alasan penarikan dibaca juga oleh pembaca, di alamat tulisan ini.',
      en: 'Readers too see why a text was withdrawn, at its address.',
    },
  },
};

const stateChangedAt: DateField = {
  name: 'stateChangedAt',
  type: 'date',
  label: { id: 'Waktu langkah terakhir', en: 'Time of the last step' },
  access,
  admin: { ...admin, date: { displayFormat: 'd MMM yyyy HH:mm' } },
};

const stateChangedBy: RelationshipField = {
  name: 'stateChangedBy',
  type: 'relationship',
  relationTo: 'users',
  label: { id: 'Langkah terakhir oleh', en: 'Last step by' },
  access,
  admin,
};

const scheduledFor: DateField = {
  name: 'scheduledFor',
  type: 'date',
  index: true,
  // The field for the time zone that Payload puts beside it is the newsroom's own as well.
  timezone: { override: ({ baseField }) => ({ ...baseField, access }) },
  label: { id: 'Dijadwalkan terbit', en: 'Scheduled for' },
  access,
  admin: { ...admin, date: { displayFormat: 'd MMM yyyy HH:mm' } },
};

/** How far a text is, who brought it there and when; the newsroom's own, never published. */
export const editorialState: Field[] = [
  state,
  stateReason,
  stateChangedAt,
  stateChangedBy,
  scheduledFor,
];

/** One way for each step: Payload's own buttons that publish and unpublish are replaced. */
export const editComponents = {
  edit: {
    beforeDocumentControls: [
      ...beforeDocumentControls,
      './components/TrashWarning.tsx#TrashWarning',
    ],
    PublishButton: './components/StepButtons.tsx#StepButtons',
    UnpublishButton: './components/NoButton.tsx#NoButton',
    Status: './components/StateLabel.tsx#StateLabel',
  },
};
