package io.github.vaultvet.growth;

import static net.bytebuddy.jar.asm.Opcodes.ANEWARRAY;
import static net.bytebuddy.jar.asm.Opcodes.ASM9;
import static net.bytebuddy.jar.asm.Opcodes.DUP;
import static net.bytebuddy.jar.asm.Opcodes.DUP2;
import static net.bytebuddy.jar.asm.Opcodes.INVOKESPECIAL;
import static net.bytebuddy.jar.asm.Opcodes.INVOKESTATIC;
import static net.bytebuddy.jar.asm.Opcodes.NEWARRAY;
import static net.bytebuddy.jar.asm.Opcodes.POP;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;

/**
 * Writes a count at the begin of each method, before each jump back, at each new array, and instead of calls of Java's
 * library whose cost grows with what they are given.
 */
final class CountingVisitor extends ClassVisitor {

    private static final String STEPS = Steps.class.getName().replace('.', '/');

    CountingVisitor(ClassVisitor next) {
        super(ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new Counted(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    private static final class Counted extends MethodVisitor {

        private final Set<Label> passed = new HashSet<>();

        Counted(MethodVisitor next) {
            super(ASM9, next);
        }

        private void count(String method, String descriptor) {
            super.visitMethodInsn(INVOKESTATIC, STEPS, method, descriptor, false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count("one", "()V");
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                count("one", "()V");
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
            count("one", "()V");
            super.visitTableSwitchInsn(min, max, other, labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
            count("one", "()V");
            super.visitLookupSwitchInsn(other, keys, labels);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == NEWARRAY) {
                countTop();
            }
            super.visitIntInsn(opcode, operand);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == ANEWARRAY) {
                countTop();
            }
            super.visitTypeInsn(opcode, type);
        }

        private void countTop() {
            super.visitInsn(DUP);
            count("many", "(I)V");
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            String stand = opcode == INVOKESTATIC ? descriptor : "(L" + owner + ";" + descriptor.substring(1);
            Optional<String> counted =
                    opcode == INVOKESPECIAL ? Optional.empty() : CountedCalls.standFor(owner, name, stand);
            if (counted.isPresent()) {
                super.visitMethodInsn(INVOKESTATIC, counted.get(), name, stand, false);
                return;
            }
            if (name.equals("<init>") && owner.equals("java/lang/String") && descriptor.startsWith("([BIILjava/nio")) {
                // The length stands below the character set.
                super.visitInsn(DUP2);
                super.visitInsn(POP);
                count("many", "(I)V");
            } else if (name.equals("<init>") && owner.equals("java/lang/String") && descriptor.equals("([CII)V")) {
                countTop();
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
            if (name.equals("clone") && owner.startsWith("[")) {
                super.visitInsn(DUP);
                count("all", "(Ljava/lang/Object;)V");
            }
        }
    }
}
