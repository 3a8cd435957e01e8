/** Why something was not done, read out as soon as it stands there. Nothing while there is no fault. */
export const Fault = ({ sentence }: { sentence: string | null }) =>
  sentence === null ? null : (
    <p className="care-notice care-notice--attention" role="alert">
      {sentence}
    </p>
  )
