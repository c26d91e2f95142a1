import { publicRoute } from '#lib/http/route.ts';
import { checkReadiness } from '#lib/start/check-readiness.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = publicRoute(
  'Whatever watches the server has no account.',
  {
    async GET() {
      const readiness = await checkReadiness();
      return Response.json(readiness, { status: readiness.status === 'ready' ? 200 : 503 });
    },
  },
  { counts: false },
);
