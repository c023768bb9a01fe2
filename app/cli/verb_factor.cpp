// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/clock.h"
#include "core/base/tr.h"
#include "core/service/second_factor.h"
#include "ui/print/qr_code.h"

#include <QImage>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> usage()
{
    return fail(
        ErrorCode::Usage,
        Tr::tr("Say “factor state”, “factor enrol”, “factor confirm CODE”, “factor reset PERSON” or "
               "“factor require on|off”."));
}

// Two modules a character, dark ones as blocks on the terminal's own ground turned around, so that it
// reads as black on white in either colouring.
void drawCode(const QString& text, Context& context)
{
    const QImage code = print::qrCode(text);
    constexpr int quiet = 2;
    const auto dark = [&](int x, int y) {
        const QPoint at(x - quiet, y - quiet);
        return code.rect().contains(at) && qGray(code.pixel(at)) < 128;
    };
    const int side = code.width() + 2 * quiet;
    for (int y = 0; y < side; y += 2) {
        QString line;
        for (int x = 0; x < side; ++x) {
            const bool upper = dark(x, y);
            const bool lower = dark(x, y + 1);
            line += upper ? (lower ? u" "_s : u"▄"_s) : (lower ? u"▀"_s : u"█"_s);
        }
        context.print(line);
    }
}

Result<void> enrol(service::SecondFactor& factor, Context& context)
{
    const auto made = factor.enrol();
    if (!made)
        return passOn(made);
    if (context.json) {
        printJson(context, QJsonObject {{u"key"_s, made->key}, {u"address"_s, made->address}});
        return {};
    }
    drawCode(made->address, context);
    context.print(made->key);
    context.say(Tr::tr("Scan it with an authenticator app, then say: factor confirm and the six figures."));
    return {};
}

Result<void> state(service::SecondFactor& factor, Context& context)
{
    // A file says why there is none rather than only that there is none.
    if (const auto possible = factor.isPossible(); !possible)
        return passOn(possible);
    const auto asked = factor.isAsked();
    if (!asked)
        return passOn(asked);
    const auto ready = factor.isReady();
    if (!ready)
        return passOn(ready);
    if (context.json) {
        printJson(context, QJsonObject {{u"asked"_s, *asked}, {u"ready"_s, *ready}});
        return {};
    }
    context.print(*asked ? Tr::tr("Signing asks for a second factor.") : Tr::tr("Signing asks for no second factor."));
    context.print(*ready ? Tr::tr("Yours is set up.") : Tr::tr("You have none set up."));
    return {};
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments = parseArguments(rawArguments, {}, {});
    if (!arguments)
        return passOn(arguments);
    const QString word = arguments->positional.value(0);
    const QString what = arguments->positional.value(1);
    const bool alone = word == u"state" || word == u"enrol";
    const bool withOne = word == u"confirm" || word == u"reset" || word == u"require";
    if (!(alone && arguments->positional.size() == 1) && !(withOne && arguments->positional.size() == 2))
        return usage();
    if (word == u"require" && what != u"on" && what != u"off")
        return usage();
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    service::SecondFactor factor(**office);
    if (word == u"state")
        return state(factor, context);
    if (word == u"enrol")
        return enrol(factor, context);
    if (word == u"confirm")
        return factor.confirm(what);
    return word == u"reset" ? factor.reset(what) : factor.require(what == u"on");
}

} // namespace

Verb factorVerb()
{
    return {
        u"factor"_s, [] { return Tr::tr("Sets up the second factor of signatures on a server"); },
        [] {
            return Tr::tr(
                "soviec-cli factor state\n"
                "soviec-cli factor enrol\n"
                "soviec-cli factor confirm CODE\n"
                "soviec-cli factor reset PERSON\n"
                "soviec-cli factor require on|off\n\n"
                "enrol shows a QR code for an authenticator app, once; confirm takes the first six\n"
                "figures. Where an administrator says require on, every signature needs the figures\n"
                "of the moment, each once; the server checks them. reset is for a lost telephone.");
        },
        run};
}

} // namespace soviec::cli
