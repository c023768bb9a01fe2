// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the precompiled headers of the tests; the program itself does nothing.
int main() { return 0; }
