'use client';

import { useEffect, useRef } from 'react';

const nearEndPx = 120;

/** Keeps the end in sight while something is added, unless the reader has scrolled up. */
export function useFollowEnd(content: unknown) {
  const scroller = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const onScroll = () => {
      following.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearEndPx;
    };
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => box.removeEventListener('scroll', onScroll);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content is what moves the end
  useEffect(() => {
    const box = scroller.current;
    if (box && following.current) box.scrollTop = box.scrollHeight;
  }, [content]);
  return { scroller };
}
