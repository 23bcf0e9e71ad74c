import { BookOpen, GraduationCap, Home, Inbox } from 'lucide-react'
import {
  BottomBar,
  Breadcrumbs,
  Button,
  DescriptionList,
  Disclosure,
  Foot,
  Frame,
  Link,
  LinkButton,
  Page,
  PageTitle,
  Prose,
  ReadingColumn,
  Section,
  SkipLink,
  StickyAside,
  Tabs,
  TopBar,
  Wordmark,
} from '../index.ts'

const links = [
  { href: '#catalog', label: 'Catalog', isCurrent: true },
  { href: '#learning', label: 'My learning' },
  { href: '#hours', label: 'About clock hours' },
]

/** A page in its frame. */
export function LayoutGallery() {
  return (
    <Frame
      top={
        <>
          <SkipLink>Skip to content</SkipLink>
          <TopBar
            brand={<Wordmark label="Inservice" height={20} />}
            navLabel="Main"
            links={links}
            hidesLinksOnPhone
            end={
              <>
                <Link look="quiet" href="#es" lang="es">
                  Español
                </Link>
                <LinkButton size="small" href="#in">
                  Sign in
                </LinkButton>
              </>
            }
          />
        </>
      }
      foot={
        <Foot
          navLabel="Foot"
          links={[
            { href: '#help', label: 'Help' },
            { href: '#a11y', label: 'Accessibility statement' },
            { href: '#privacy', label: 'Privacy' },
          ]}
          mark={<Wordmark label="Inservice" height={16} />}
        >
          Puget Sound Learning, Renton
        </Foot>
      }
      bottom={
        <BottomBar
          label="Areas"
          links={[
            { href: '#home', label: 'Home', icon: <Home aria-hidden />, isCurrent: true },
            { href: '#c', label: 'Catalog', icon: <BookOpen aria-hidden /> },
            { href: '#l', label: 'My learning', icon: <GraduationCap aria-hidden /> },
            { href: '#i', label: 'Inbox', icon: <Inbox aria-hidden /> },
          ]}
        />
      }
    >
      <Page>
        <PageTitle
          above={
            <Breadcrumbs
              label="Way up"
              crumbs={[
                { href: '#catalog', label: 'Catalog' },
                { href: '#eq', label: 'Equity' },
              ]}
            />
          }
          lead="Six evenings for teachers of kindergarten to grade three."
        >
          Reading circles that include every child
        </PageTitle>
        <ReadingColumn
          aside={
            <StickyAside label="Register">
              <p className="figures font-serif text-title font-semibold">$125.00</p>
              <p className="pb-4 text-dense text-muted">3 seats left. Registration closes March 5.</p>
              <Button variant="primary" className="w-full">
                Register
              </Button>
              <p className="pt-3 text-dense text-muted">Nothing is charged until the last step.</p>
            </StickyAside>
          }
        >
          <Tabs
            label="About this training"
            tabs={[
              { key: 'about', label: 'About', content: <AboutPanel /> },
              { key: 'people', label: 'People', count: 38, content: <p>38 people have registered.</p> },
              { key: 'files', label: 'Materials', content: <p>Materials open on March 10.</p>, isDisabled: true },
            ]}
          />
        </ReadingColumn>
      </Page>
    </Frame>
  )
}

function AboutPanel() {
  return (
    <>
      <Prose>
        <p>
          A reading circle gives every child a part. In six evenings you plan, lead and look back on circles of your
          own, with two experienced teachers beside you. See <a href="#rules">how hours are counted</a>.
        </p>
      </Prose>
      <Section title="What you earn" lead="Hours are counted from the time you were there.">
        <DescriptionList
          items={[
            { key: 'a', term: 'Clock hours', description: '15, once approved' },
            { key: 'b', term: 'Of which', description: '6 Equity' },
          ]}
        />
      </Section>
      <Section title="Questions people ask">
        <Disclosure title="Can I miss an evening?" headingLevel={3}>
          Yes. You earn the hours of the evenings you attend.
        </Disclosure>
        <Disclosure title="Is there parking?" aside="2 answers" defaultExpanded headingLevel={3}>
          Behind the building, free after 4 p.m.
        </Disclosure>
      </Section>
    </>
  )
}
