import type { CollectionConfig } from 'payload';
import { isStaff } from '#cms/access/roles.ts';
import { admin } from '#cms/access/rules.ts';
import {
  adminButNotSelf,
  adminChangesRole,
  adminSetsRole,
  selfOrAdmin,
  selfOrEditor,
} from '#cms/access/users.ts';
import { makeFirstUserAdmin } from '#cms/hooks/makeFirstUserAdmin.ts';

/** Everyone who logs in: the newsroom and the sellers. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { id: 'Pengguna', en: 'User' },
    plural: { id: 'Pengguna', en: 'Users' },
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax' },
  },
  access: {
    admin: ({ req }) => isStaff(req.user),
    read: selfOrEditor,
    create: admin,
    update: selfOrAdmin,
    delete: adminButNotSelf,
    unlock: admin,
  },
  hooks: { beforeChange: [makeFirstUserAdmin] },
  defaultSort: 'name',
  admin: {
    group: { id: 'Pengelolaan', en: 'Administration' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    description: {
      id: 'Akun redaksi dan pelaku usaha. Hanya admin yang membuat akun dan menentukan peran.',
      en: 'Accounts of the newsroom and of sellers. Only admins make accounts and set roles.',
    },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { id: 'Nama', en: 'Name' },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'reporter',
      saveToJWT: true,
      label: { id: 'Peran', en: 'Role' },
      access: { create: adminSetsRole, update: adminChangesRole },
      options: [
        { value: 'admin', label: { id: 'Admin', en: 'Admin' } },
        { value: 'editor', label: { id: 'Penyunting', en: 'Editor' } },
        { value: 'reporter', label: { id: 'Pewarta', en: 'Reporter' } },
        { value: 'seller', label: { id: 'Pelaku usaha', en: 'Seller' } },
      ],
      admin: {
        description: {
          id: 'Pewarta menulis, penyunting menerbitkan, admin juga mengurus akun. Pelaku usaha tidak masuk ke redaksi.',
          en: 'Reporters write, editors publish, admins also keep the accounts. Sellers do not enter the newsroom.',
        },
      },
    },
    {
      name: 'language',
      type: 'select',
      defaultValue: 'id',
      label: { id: 'Bahasa surat', en: 'Language of mail' },
      options: [
        { value: 'id', label: { id: 'Indonesia', en: 'Indonesian' } },
        { value: 'en', label: { id: 'Inggris', en: 'English' } },
      ],
      admin: {
        description: {
          id: 'Bahasa surat elektronik dari redaksi. Bahasa admin dipilih di halaman Akun.',
          en: 'The language of mail from the newsroom. That of the admin is chosen under Account.',
        },
      },
    },
  ],
};
