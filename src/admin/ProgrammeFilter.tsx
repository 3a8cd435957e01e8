type Given = {
  /** Where the screen stands. */
  action: string
  all: readonly { id: string; name: string }[]
  chosen: string
  words: { programme: string; show: string }
}

/** Chooses the programme that a screen shows; works without a script. */
export const ProgrammeFilter = ({ action, all, chosen, words }: Given) => (
  <form action={action} className="care-filter">
    <label>
      {words.programme}
      <select defaultValue={chosen} name="programme">
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
    <button className="care-button care-button--quiet" type="submit">
      {words.show}
    </button>
  </form>
)
