import { notFound } from 'next/navigation'

/** Any other address: our own page for what is not there, instead of the framework's. */
const Page = () => notFound()

export default Page
