'use client';

import { useEffect, useRef } from 'react';

const nearEndPx = 120;

/** Keeps the end in sight while the content or the box changes its size, unless the reader has scrolled up. */
export function useFollowEnd(active: boolean) {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = scroller.current;
    if (!box || !active) return;
    let following = true;
    const onScroll = () => {
      following = box.scrollHeight - box.scrollTop - box.clientHeight < nearEndPx;
    };
    const observer = new ResizeObserver(() => {
      if (following) box.scrollTop = box.scrollHeight;
    });
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', onScroll);
    };
  }, [active]);
  return scroller;
}
