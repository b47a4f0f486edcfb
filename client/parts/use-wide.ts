import { useEffect, useState } from 'preact/hooks';

const query = '(min-width: 60rem)';

/** Is the page wide enough for columns beside each other? */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const change = () => setWide(media.matches);
    media.addEventListener('change', change);
    return () => media.removeEventListener('change', change);
  }, []);
  return wide;
}
