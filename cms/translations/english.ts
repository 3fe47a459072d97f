/** What the newsroom says otherwise than Payload in its English; the keys are Payload's own. */
export const english = {
  general: {
    aboutToTrashCount:
      'You are about to move {{count}} {{label}} to the trash. Readers lose what is published, and nobody tells them why; published articles and stories are better opened and taken back with “Withdraw”.',
    anotherUserTakenOver:
      'A colleague edits this document now, so that you cannot save any more. What was saved stays; your last words may be missing. Choose “View read-only” to check, and tell your colleague what is missing.',
    currentlyEditing:
      'is editing this document. Ask first, or choose “View read-only”. If you take over, they cannot save any more and lose what was not saved; what was saved stays.',
    documentLocked: 'Somebody else is editing',
  },
};
