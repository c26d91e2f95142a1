/** A city after sunset with one lit screen. Its colours belong to the picture, not to the theme. */
export function Skyline({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 800 1000" preserveAspectRatio="xMidYMax slice" className={className} aria-hidden="true">
      <defs>
        <linearGradient id="skyline-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#0c1440" />
          <stop offset="0.45" stopColor="#1f3fd1" />
          <stop offset="0.72" stopColor="#8d7fd9" />
          <stop offset="0.88" stopColor="#f3b79a" />
          <stop offset="1" stopColor="#f8d9b0" />
        </linearGradient>
        <linearGradient id="skyline-screen" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="#fff6e6" />
          <stop offset="0.55" stopColor="#ffd9a0" />
          <stop offset="1" stopColor="#ff9d6c" />
        </linearGradient>
        <radialGradient id="skyline-glow">
          <stop offset="0" stopColor="#ffdba8" stopOpacity="0.55" />
          <stop offset="1" stopColor="#ffdba8" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect width="800" height="1000" fill="url(#skyline-sky)" />
      <path
        fill="#4c53b8"
        fillOpacity="0.55"
        d="M0 1000V690h52v-46h38v46h34v-92h26v-40h14v40h24v150h46V620h60v128h34V566l22-22 22 22v182h52V470h8v-90h6v90h8v278h48V640h66v108h40V596h48v152h38V660h60v-34h36v34h48v340z"
      />
      <path
        fill="#232a78"
        d="M0 1000V770h64v-58h58v110h40V728h78v120h44V782h56v82h150v-62h60v-72h44v72h40v66h52V742h62v-34h36v34h16v258z"
      />
      <g fill="#ffd9a0" fillOpacity="0.7">
        <path d="M16 794h8v8h-8zM40 820h8v8h-8zM84 740h8v8h-8zM84 780h8v8h-8zM180 752h8v8h-8zM208 752h8v8h-8zM208 792h8v8h-8zM510 826h8v8h-8zM566 758h8v8h-8zM566 798h8v8h-8zM700 770h8v8h-8zM728 800h8v8h-8zM728 770h8v8h-8z" />
      </g>
      <circle cx="420" cy="640" r="330" fill="url(#skyline-glow)" />
      <path d="M398 740h14v190h-14zM452 734h14v196h-14z" fill="#0b1034" />
      <path d="M222 540 650 500v250l-428-8z" fill="#0b1034" />
      <path d="M234 551 638 513.500v225l-404-7.500z" fill="url(#skyline-screen)" />
      <path d="M234 640 638 626v17l-404 6z" fill="#1f3fd1" />
      <path d="M234 551 638 513.500v34L234 577z" fill="#fff" fillOpacity="0.35" />
      <path d="M0 1000v-86c150-14 300-20 440-16 140 4 260 10 360 26v76z" fill="#0b1034" />
      <path
        d="M0 964c220-26 520-30 800 0"
        fill="none"
        stroke="#ffd9a0"
        strokeOpacity="0.45"
        strokeWidth="3"
        strokeDasharray="34 26"
      />
    </svg>
  );
}
