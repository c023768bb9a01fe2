# SPDX-FileCopyrightText: 2026 The Sổ Việc developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the checks in this folder share: the files of the tree, C++ without its comments, and a list
# of findings. Only modules of Debian's perl-base are used, which every Debian system has.
package Source;
use strict;
use warnings;
use Exporter 'import';
our @EXPORT = qw(files slurp code bare literals lineAt finding finish);

my @findings;

# files(ROOT, PATTERN, FOLDER…): paths below ROOT that match, sorted; without a folder the whole tree.
# What a build leaves behind and dot folders other than .ci are not part of the tree.
sub files {
    my ($root, $pattern, @folders) = @_;
    my @pending = @folders ? grep { -d "$root/$_" } @folders : ('');
    my @found;
    while (defined(my $folder = shift @pending)) {
        opendir my $handle, $folder eq '' ? $root : "$root/$folder" or die "$root/$folder: $!\n";
        for my $name (readdir $handle) {
            my $path = $folder eq '' ? $name : "$folder/$name";
            if (-d "$root/$path") {
                next if $folder eq '' && $name =~ /^(build|out)$/;
                push @pending, $path unless $name =~ /^\./ && $name ne '.ci';
            } elsif ($path =~ $pattern) {
                push @found, $path;
            }
        }
        closedir $handle;
    }
    return sort @found;
}

# slurp(PATH): the whole file as bytes.
sub slurp {
    my ($path) = @_;
    open my $handle, '<:raw', $path or die "$path: $!\n";
    local $/;
    my $text = <$handle>;
    return defined $text ? $text : '';
}

my $raw = qr/R"([^\s()\\]{0,16})\(.*?\)\g{-1}"/s;
my $string = qr/"(?:[^"\\\n]|\\.)*"/s;
my $character = qr/(?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)+'/;    # not the ' of 1'000
my $comment = qr{//[^\n]*|/\*.*?\*/}s;

sub blank {
    my ($text) = @_;
    $text =~ s/[^\n]/ /g;
    return $text;
}

# code(TEXT): comments blanked, every line and column where it was.
sub code {
    my ($text) = @_;
    $text =~ s{($raw|$string|$character)|($comment)}{defined $1 ? $1 : blank($3)}ge;
    return $text;
}

# bare(TEXT): comments and the insides of literals blanked.
sub bare {
    my ($text) = @_;
    $text =~ s{($raw|$string|$character)|($comment)}
              {defined $1 ? substr($1, 0, 1) eq "'" ? "' '" . blank(substr $1, 3) : '"' . blank(substr $1, 1, -1) . '"' : blank($3)}ge;
    return $text;
}

# literals(TEXT): [offset, inside] of every string literal outside comments.
sub literals {
    my ($text) = @_;
    my @found;
    while ($text =~ m{($raw|$string)|$character|$comment}g) {
        push @found, [$-[0], $1] if defined $1;
    }
    return @found;
}

sub lineAt {
    my ($text, $offset) = @_;
    return 1 + (substr($text, 0, $offset) =~ tr/\n//);
}

# finding(PLACE, WORDS): kept for finish().
sub finding {
    my ($place, $words) = @_;
    push @findings, "$place: $words";
}

# finish(WHAT): prints the findings and ends the program; 1 where there are any.
sub finish {
    my ($what) = @_;
    print "$_\n" for @findings;
    print @findings ? scalar(@findings) . " findings\n" : "$what: nothing to complain about\n";
    exit(@findings ? 1 : 0);
}

1;
