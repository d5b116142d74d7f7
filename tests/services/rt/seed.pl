# What the tests find on the server: queues, fields, people with different rights, and a token for each of them.
# Rights and tokens can't be made over REST2, hence this file.
use utf8;

@Groups = map { { Name => $_ } } 'School liaisons', 'TSS staff', 'Lookers', 'Blind writers', 'Writers who set no fields';

@Queues = (
    { Name => 'TSS',    Description => 'Technology support', CorrespondAddress => 'tss@rt.test', CommentAddress => '' },
    { Name => 'Loans',  Description => 'has none of the fields' },
    { Name => 'Secret', Description => 'liaisons must not see it' },
);

my %of_tickets = (LookupType => 'RT::Queue-RT::Ticket', ApplyTo => ['TSS']);
@CustomFields = (
    { %of_tickets, Name => 'Asset tag', Type => 'FreeformSingle', Pattern => '(?#Tag like RM-00001)^$|^[A-Z]{2}-\d{5}$' },
    { %of_tickets, Name => 'Room', Type => 'FreeformSingle' },
    { %of_tickets, Name => 'School', Type => 'SelectSingle', Values => [ map +{ Name => $_ }, 'Northside Elementary', 'Lincoln Middle', 'École Sainte-Anne' ] },
    { %of_tickets, Name => 'Client id', Type => 'FreeformSingle', UniqueValues => 1 },
    { LookupType => 'RT::Queue-RT::Ticket-RT::Transaction', ApplyTo => ['TSS'], Name => 'Client message id', Type => 'FreeformSingle', UniqueValues => 1 },
);

my @people = (
    [ 'liaison',     'Lea Liaison', 'liaison@school.test',  'School liaisons' ],
    [ 'liaison2',    'Lou Liaison', 'liaison2@school.test', 'School liaisons' ],
    [ 'tech',        'Tess Tech',   'tech@tss.test',        'TSS staff' ],
    [ 'looker',      'Luca Looker', 'looker@school.test',   'Lookers' ],
    [ 'blind',       'Bo Blind',    'blind@school.test',    'Blind writers' ],
    [ 'unsetting',   'Uma Unset',   'unsetting@school.test', 'Writers who set no fields' ],
    [ 'nobodyatall', '',            'nobody@school.test',   '' ],
);
@Users = map { { Name => $_->[0], RealName => $_->[1], EmailAddress => $_->[2], Password => "$_->[0]-pw", Privileged => 1 } } @people;
@Members = map { { Group => $_->[3], Class => 'RT::User', Name => $_->[0] } } grep { $_->[3] } @people;

sub group_may {
    my ($group, $where, @rights) = @_;
    return map { { Right => $_, %$where, GroupDomain => 'UserDefined', GroupId => $group } } @rights;
}
my %tss = (Queue => 'TSS');
my %field = (CF => 'Client id', LookupType => 'RT::Queue-RT::Ticket');
my %message_field = (CF => 'Client message id', LookupType => 'RT::Queue-RT::Ticket-RT::Transaction');

@ACL = (
    group_may('School liaisons', \%tss, qw(SeeQueue CreateTicket SeeCustomField SetInitialCustomField)),
    group_may('School liaisons', { Queue => 'Loans' }, qw(SeeQueue CreateTicket SeeCustomField SetInitialCustomField)),
    group_may('School liaisons', \%field, qw(SeeCustomField)),
    group_may('School liaisons', \%message_field, qw(SeeCustomField ModifyCustomField)),
    group_may('TSS staff', \%tss, qw(SeeQueue CreateTicket ShowTicket ShowTicketComments ReplyToTicket CommentOnTicket OwnTicket ModifyTicket
        DeleteTicket SeeCustomField ModifyCustomField SetInitialCustomField ShowOutgoingEmail)),
    group_may('Lookers', \%tss, qw(SeeQueue SeeCustomField)),
    group_may('Blind writers', \%tss, qw(SeeQueue CreateTicket)),
    group_may('Writers who set no fields', \%tss, qw(SeeQueue CreateTicket SeeCustomField)),
    group_may('Writers who set no fields', \%message_field, qw(SeeCustomField)),
    # Through the requestor's role: own tickets only.
    map { { Right => $_, %tss, GroupDomain => 'RT::Queue-Role', GroupType => 'Requestor' } } qw(ShowTicket ReplyToTicket),
);

@Final = (
    sub {
        my %tokens;
        for my $name ('root', map { $_->[0] } @people) {
            my $user = RT::User->new(RT->SystemUser);
            $user->Load($name);
            my ($ok, $message, $token) = RT::AuthToken->new(RT->SystemUser)->Create(Owner => $user->Id, Description => 'tests');
            die "no token for $name: $message" unless $ok;
            $tokens{$name} = $token;
        }
        open my $file, '>', $ENV{RT_TOKEN_FILE} or die $!;
        print $file JSON::to_json(\%tokens);
        close $file;
    }
);
1;
