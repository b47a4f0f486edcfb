import '../styles/people.css';

/** A raised hand: somebody asks for help. Drawn, for not every device has the sign in its letters. */
export const HandIcon = () => (
  <svg class="hand-icon" width="18" height="18" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
    <path d="M8 12V5.200a1.600 1.600 0 0 1 3.200 0V3.600a1.600 1.600 0 0 1 3.200 0v1.600a1.600 1.600 0 0 1 3.200 0v9.300c0 4.200-2.700 7-6.600 7-3 0-4.700-1.300-6.200-3.800L2.400 13.600c-.9-1.600 1.100-3.100 2.500-1.800L8 14.600z" />
  </svg>
);
