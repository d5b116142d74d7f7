# The settings of one throw-away server; {folder}, {port} and {extra} are filled in by tracker.py.
use utf8;
Set($rtname, 'rt.test');
Set($Organization, 'rt.test');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '{folder}/rt.sqlite');
# Addresses in answers are made of these, never of what the request names.
Set($WebDomain, '127.0.0.1');
Set($WebPort, {port});
Set($WebPath, '');
# A zone that is not UTC, so that nobody gets away with taking the one for the other.
Set($Timezone, 'America/New_York');
# Mails become files in {folder}/var; nothing leaves the computer.
Set($MailCommand, 'mbox');
Set($CorrespondAddress, 'tss@rt.test');
Set($CommentAddress, 'tss-comment@rt.test');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
Set($LogToFile, 'info');
Set($LogDir, '{folder}');
Set($LogToFileNamed, 'rt.log');
# The usual 12 costs a quarter of a second of work with every request; nobody attacks this one.
Set($BcryptCost, 4);
Set($AutoCreateNonExternalUsers, 0);
Set($DisableGraphViz, 1);
Set(%GnuPG, Enable => 0);
Set(%SMIME, Enable => 0);
# Large files are cut short without a word in the answer, as some districts have it.
Set($MaxAttachmentSize, 3_000_000);
Set($TruncateLongAttachments, 1);
$RT::VarPath = '{folder}/var';
$RT::MasonDataDir = '{folder}/mason';
$RT::MasonSessionDir = '{folder}/session';
{extra}
1;
