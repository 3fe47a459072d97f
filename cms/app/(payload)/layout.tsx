import '@fontsource-variable/plus-jakarta-sans';
import '@fontsource/newsreader/400.css';
import '@fontsource/newsreader/700.css';
import '@payloadcms/next/css';
import config from '#cms/payload.config.ts';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { importMap } from './admin/importMap.js';
import './admin.css';
import './checks.css';

interface Props {
  children: ReactNode;
}

const serverFunction: ServerFunctionClient = async (call) => {
  'use server';
  return handleServerFunctions({ ...call, config, importMap });
};

export default function Layout({ children }: Props) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
