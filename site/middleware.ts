import { defineMiddleware } from 'astro:middleware';

export const onRequest = defineMiddleware(async ({ locals }, next) => {
  if (import.meta.env.DEV) {
    const { refreshStore } = await import('./publisher/refreshStore.ts');
    await refreshStore();
  }
  try {
    return await next();
  } catch (failure) {
    locals.noteFailure?.(failure);
    throw failure;
  }
});
