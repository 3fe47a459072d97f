/** Beside the buttons of every form that saves itself: what it tells, and what it does on leaving. */
export const beforeDocumentControls = [
  './components/LockRelease.tsx#LockRelease',
  './components/UnsavedNotice.tsx#UnsavedNotice',
];
